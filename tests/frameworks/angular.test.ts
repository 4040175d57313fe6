import { frameworkTests } from './framework-tests.js';
import { mount } from './fixtures/angular.js';

frameworkTests('Angular 20', mount);
