import { frameworkTests } from './framework-tests.js';
import { mount } from './fixtures/react-19.js';

frameworkTests('React 19', mount);
