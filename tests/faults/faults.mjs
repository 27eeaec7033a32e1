#!/usr/bin/env node
import { bootstrap } from '../browser/bootstrap.mjs';

bootstrap('../faults/run-faults.ts');
