import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { readReport, type Report } from './read-report.ts';

/** One line of `npm test`: a tool that passes or fails as a whole, or a runner whose report file has the numbers. */
export interface Step {
  name: string;
  program: string;
  args: string[];
  env?: Record<string, string>;
  report?: { kind: 'vitest' | 'playwright'; file: string };
}

export interface StepResult extends Report {
  name: string;
  seconds: number;
}

const longestMs = 13 * 60_000;
/** What a log takes of one step; a failing property test can print thousands of lines. */
const mostLines = 400;
/** What the end of a log tells of a step that failed without a report of why. */
const mostLastLines = 20;

/** Colours, cursor moves and spinner frames, which mean nothing in a log. */
const terminalCodes = /\u001b\[[0-9;?]*[A-Za-z]/g;
const spinnerFrame = /^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/;

/**
 * Runs a step and counts. A runner's lines are printed as they come; a tool's when it is done, and only if it failed.
 * Each line is led by the step's name, since two lanes print at once.
 */
export async function runStep(step: Step, cwd: string): Promise<StepResult> {
  const startedAt = Date.now();
  if (step.report) {
    await rm(step.report.file, { force: true });
    await mkdir(dirname(step.report.file), { recursive: true });
  }
  const { exitCode, lastLines } = await stream(step, cwd);
  const numbers = await count(step, exitCode, lastLines);
  const seconds = (Date.now() - startedAt) / 1000;
  const sign = numbers.failed > 0 ? '✗' : '✓';
  console.log(`${sign} ${step.name}: ${numbers.passed} passed, ${numbers.failed} failed (${seconds.toFixed(1)} s)`);
  return { name: step.name, ...numbers, seconds };
}

function stream(step: Step, cwd: string): Promise<{ exitCode: number; lastLines: string }> {
  return new Promise((resolve) => {
    const child = spawn(step.program, step.args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: longestMs,
      killSignal: 'SIGKILL',
      env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined, ...step.env },
    });
    const lines: string[] = [];
    const say = (line: string) => {
      lines.push(line);
      if (step.report && lines.length <= mostLines) console.log(line);
    };
    for (const output of [child.stdout, child.stderr]) {
      createInterface({ input: output }).on('line', (line) => {
        const text = line.replaceAll(terminalCodes, '').trimEnd();
        if (text && !spinnerFrame.test(text)) say(`${step.name} │ ${text}`);
      });
    }
    child.on('error', (error) => say(`${step.name} │ ${error.message}`));
    child.on('close', (code, signal) => {
      if (signal)
        say(`${step.name} │ stopped by ${signal}; no step may take longer than ${longestMs / 60_000} minutes`);
      const left = step.report ? lines.slice(mostLines).slice(-40) : code === 0 ? [] : lines.slice(0, mostLines);
      for (const line of left) console.log(line);
      if (lines.length > mostLines) console.log(`${step.name} │ (${lines.length} lines in all)`);
      resolve({ exitCode: code ?? 1, lastLines: lines.slice(-mostLastLines).join('\n') });
    });
  });
}

/** A tool counts 1. A runner counts its tests; one that failed in another way (nothing ran, a crash) adds 1 failure. */
async function count(step: Step, exitCode: number, lastLines: string): Promise<Report> {
  const failed: Report = { passed: 0, failed: 1, skipped: 0, failures: [lastLines] };
  if (!step.report) return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0, failures: [] } : failed;
  const report = await readReport(step.report).catch(() => failed);
  return exitCode !== 0 && report.failed === 0 ? { ...report, failed: 1, failures: failed.failures } : report;
}
