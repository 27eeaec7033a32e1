import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt, type Build } from './built-file';

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe.for<Build>(['chrome-mv3', 'firefox-mv3'])('the built files of %s', (build) => {
  const scripts = builtFiles(build, '**/*.js');
  const pages = builtFiles(build, '**/*.html');

  it('there are some', () => {
    expect(scripts).toContain('background.js');
  });

  it('no script makes code or markup out of text', () => {
    const sinks = /\beval\(|new Function\(|\.outerHTML\s*=|insertAdjacentHTML|document\.write|\.srcdoc\s*=/;
    expect(scripts.filter((file) => sinks.test(readBuilt(build, file)))).toEqual([]);
  });

  it('innerHTML is assigned at most once per script: by Preact, for a property that we never use', () => {
    expect(scripts.filter((file) => count(readBuilt(build, file), /\.innerHTML\s*=[^=]/g) > 1)).toEqual([]);
  });

  it('pages load scripts and styles of their own only, and have none inline', () => {
    const wrong = pages.filter((file) => {
      const html = readBuilt(build, file);
      return (
        /(src|href)="(https?:)?\/\//.test(html) || /<script(?![^>]*\bsrc=)[^>]*>/.test(html) || /\son\w+=/.test(html)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('the shadow roots of what is shipped are closed', () => {
    const open = scripts.filter((file) => /mode:\s*["'`]open["'`]/.test(readBuilt(build, file)));
    expect(open).toEqual([]);
  });
});
