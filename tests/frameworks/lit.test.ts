import { frameworkTests } from './framework-tests.js';
import { mount } from './fixtures/lit.js';

frameworkTests('Lit', mount);
