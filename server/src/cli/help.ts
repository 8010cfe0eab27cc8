import { t } from '@vscode/l10n';

const general = (): string =>
  t(`pitch coaches sales scripts.

  pitch check [paths…]   say what could be better, and what to say instead
  pitch read FILE…       print who says what, to rehearse from
  pitch convert FILE…    write a page, a text or a Word document in pitch notation

  pitch check --help     options of a command
  pitch --version
`);

const check = (): string =>
  t(`pitch check [paths…] [--fix] [--checklist] [--format pretty|json|sarif|github] [--rule id=level]…
            [--today YYYY-MM-DD] [--config FILE|--no-config]

Coaches scripts. A folder is searched for *.pitch files, with the folders inside it; a file you name is always
read; - is standard input. With no paths it is the folder you are in.

  --fix                  do every fix that cannot change what you mean, and write the files
  --checklist            tell which moves each script makes, and which it should
  --format pretty        for people (the default)
  --format json          for programs: every finding, with its place and its fixes
  --format sarif         for programs that gather findings of many tools (SARIF 2.1.0)
  --format github        for GitHub Actions: beside the lines of a pull request
  --rule id=level        how much a rule weighs here: off, hint, info or warning. May be given more than once
  --today YYYY-MM-DD     the day to check for, where a script names the day of its meeting (the default is today)
  --config FILE          your team's settings; without it the nearest pitch.yaml, from each path up
  --no-config            no settings but these

Ends with 0 where nothing is at warning or above (after --fix: nothing that remains), 1 where something is, and 2 where
a path cannot be read or written, an option or a rule is not known, or a settings file has a mistake.
`);

const read = (): string =>
  t(`pitch read FILE… [--format text|json] [--config FILE|--no-config]

Prints who says what. - is standard input.

  --format text          to rehearse from (the default): words used twice stand where they are said, and values
                         stand in for their placeholders
  --format json          for programs: every piece of each file, in the order of the file
  --config FILE          your team's settings; without it the nearest pitch.yaml, from each path up
  --no-config            none

Ends with 0, or with 2 where a file cannot be read, an option is not known, or a settings file has a mistake.
`);

const convert = (): string =>
  t(`pitch convert FILE… [--write] [--stdout | -o FILE] [--force]

Writes scripts in pitch notation: who says what stays as it was. Takes .md, .txt and .docx files, and makes NAME.pitch
beside each; takes .pitch files, and prints them. - is standard input, which is printed too.

  --write                change the .pitch files themselves
  --stdout               print, and write no file
  -o, --output FILE      write to this file; for one FILE
  --force                write over a file that is there

Ends with 0, or with 2 where a file cannot be read, converted or written, or an option is not known.
`);

/** The help text of a command, or of `pitch` itself. */
export function helpFor(command: 'check' | 'read' | 'convert' | undefined): string {
  return command === undefined ? general() : { check, read, convert }[command]();
}
