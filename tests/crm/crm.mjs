#!/usr/bin/env node
import { bootstrap } from '../browser/bootstrap.mjs';

bootstrap('../crm/run-crm.ts');
