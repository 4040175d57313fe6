import { frameworkTests } from './framework-tests.js';
import { mount } from './fixtures/svelte.js';

frameworkTests('Svelte 5', mount);
