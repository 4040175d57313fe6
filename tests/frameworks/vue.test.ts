import { frameworkTests } from './framework-tests.js';
import { mount } from './fixtures/vue.js';

frameworkTests('Vue 3', mount);
