import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt, type Build } from './built-file';

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe.for<Build>(['chrome-mv3', 'firefox-mv3'])('the built files of %s', (build) => {
  const scripts = builtFiles(build, '**/*.js');
  const pages = builtFiles(build, '**/*.html');

  it('there are some', () => {
    expect(scripts).toContain('background.js');
  });

  it('S10, S11: no script makes code or markup out of text', () => {
    const sinks = /\beval\(|new Function\(|\.outerHTML\s*=|insertAdjacentHTML|document\.write|\.srcdoc\s*=/;
    expect(scripts.filter((file) => sinks.test(readBuilt(build, file)))).toEqual([]);
  });

  it('S10: innerHTML is assigned where Preact is, exactly once, for a property that we never use; nowhere else', () => {
    const sinks = scripts.map((file) => {
      const text = readBuilt(build, file);
      // The name of that property's value: Preact's alone.
      return { file, found: count(text, /\.innerHTML\s*=[^=]/g), preacts: count(text, /\b__html\b/g) > 0 ? 1 : 0 };
    });
    expect(sinks.filter(({ found, preacts }) => found !== preacts)).toEqual([]);
    expect(sinks.filter(({ found }) => found > 0).length).toBeGreaterThan(1);
  });

  it('S11: pages load scripts and styles of their own only, and have none inline', () => {
    const wrong = pages.filter((file) => {
      const html = readBuilt(build, file);
      return (
        /(src|href)="(https?:)?\/\//.test(html) || /<script(?![^>]*\bsrc=)[^>]*>/.test(html) || /\son\w+=/.test(html)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('S4: the shadow roots of what is shipped are closed', () => {
    const open = scripts.filter((file) => /mode:\s*["'`]open["'`]/.test(readBuilt(build, file)));
    expect(open).toEqual([]);
  });
});
