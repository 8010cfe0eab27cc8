import './coaching.test';
import './import.test';
import './settings-file.test';
