import type { Page } from '@playwright/test';

interface DomNode {
  nodeType: number;
  nodeValue: string;
  nodeName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  attributes?: string[];
}

/** The text of our panel in the shipped build, whose root is closed: DevTools alone can look in. '' without a panel. */
export async function closedPanelText(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  await devtools.detach();
  const text = (node: DomNode): string => {
    if (node.nodeName === 'STYLE') return '';
    if (node.nodeType === 3) return node.nodeValue;
    return [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(text).join('');
  };
  const find = (node: DomNode): DomNode | undefined =>
    node.attributes?.includes('data-cx-host') ? node : node.children?.map(find).find((found) => found !== undefined);
  const host = find(root);
  return host === undefined ? '' : text(host);
}
