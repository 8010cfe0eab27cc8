import './coaching.test';
