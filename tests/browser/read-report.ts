import { readFile } from 'node:fs/promises';

/** What a runner's report says. */
export interface Report {
  passed: number;
  failed: number;
  skipped: number;
  /** Of each test that failed its name and how its errors begin, so that a log's end says why. */
  failures: string[];
}

const mostErrorLines = 12;
const mostLineLength = 200;
const terminalCodes = /\u001b\[[0-9;?]*[A-Za-z]/g;

function tell(name: string, errors: readonly string[]): string {
  const lines = errors.flatMap((error) => error.replaceAll(terminalCodes, '').split('\n').slice(0, mostErrorLines));
  return [name, ...lines.map((line) => `    ${line.slice(0, mostLineLength)}`)].join('\n');
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

function ofVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }: VitestReport): Report {
  const failures = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [tell(name, [message])] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => tell(fullName, failureMessages)),
  ]);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, failures };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { file: string; title: string; ok: boolean; tests: { results: { errors: { message?: string }[] }[] }[] }[];
}

const failuresOf = ({ suites = [], specs }: PlaywrightSuite): string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      tell(
        `${file} › ${title}`,
        tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.flatMap(({ message }) => message ?? []))),
      ),
    ),
  ...suites.flatMap(failuresOf),
];

interface PlaywrightReport {
  stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
  errors: { message?: string }[];
  suites: PlaywrightSuite[];
}

function ofPlaywright({ stats, errors, suites }: PlaywrightReport): Report {
  const { expected: passed, unexpected, flaky, skipped } = stats;
  const outside = errors.map(({ message = '' }) => tell('outside of any test', [message]));
  return { passed, failed: unexpected + flaky, skipped, failures: [...outside, ...suites.flatMap(failuresOf)] };
}

/** Reads the JSON that a runner wrote; rejects where there is none. */
export async function readReport({ kind, file }: { kind: 'vitest' | 'playwright'; file: string }): Promise<Report> {
  const report: unknown = JSON.parse(await readFile(file, 'utf8'));
  return kind === 'vitest' ? ofVitest(report as VitestReport) : ofPlaywright(report as PlaywrightReport);
}
