import './coaching.test';
import './import.test';
