export { isSameScript, type Name, nameAt, type Places, placesOf, usesOf } from './names';
export { type RenamedScript, type Renaming, renamable, rename } from './rename';
export { saidIn } from './said';
