import { frameworkTests } from './framework-tests.js';
import { mount } from './fixtures/react-18.js';

frameworkTests('React 18', mount);
