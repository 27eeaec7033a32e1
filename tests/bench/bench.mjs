#!/usr/bin/env node
import { bootstrap } from '../browser/bootstrap.mjs';

bootstrap('../bench/run-bench.ts');
