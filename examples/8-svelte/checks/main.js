import { mount } from 'svelte';
import Checks from './checks.svelte';

mount(Checks, { target: document.getElementById('app') });
