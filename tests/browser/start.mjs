#!/usr/bin/env node
import { bootstrap } from './bootstrap.mjs';

bootstrap('run-demo.ts');
