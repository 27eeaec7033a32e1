import { partStyle } from './page-style';

/** How components keep their insides: played by script (plain light DOM), or in real shadow roots, open or closed. */
export type Shadow = 'synthetic' | 'native' | 'native-closed';

/** Writes one component: `inside` is its own markup, in which `slot(name)` places what it was given. */
export type WriteComponent = (
  tag: string,
  attributes: string,
  inside: (slot: (name: string) => string) => string,
  given?: Record<string, string>,
) => string;

/**
 * Markup of components. Open roots are declarative, so that a browser attaches them while it parses; closed ones are
 * attached by the page's own script, as components do.
 */
export function componentWriter(shadow: Shadow): WriteComponent {
  if (shadow === 'synthetic') {
    return (tag, attributes, inside, given = {}) =>
      `<${tag} ${attributes}>${inside((name) => given[name] ?? '')}</${tag}>`;
  }
  const mark = shadow === 'native' ? 'shadowrootmode="open"' : 'data-shadow="closed"';
  return (tag, attributes, inside, given = {}) => {
    const shadowTree = inside((name) => (name === '' ? '<slot></slot>' : `<slot name="${name}"></slot>`));
    const light = Object.values(given).join('');
    return `<${tag} ${attributes}><template ${mark}><style>${partStyle}</style>${shadowTree}</template>${light}</${tag}>`;
  };
}

/** Attaches the shadow roots that a parser without declarative shadow DOM left in templates. Returns the closed ones. */
export function attachShadowRoots(root: ParentNode): Map<Element, ShadowRoot> {
  const closed = new Map<Element, ShadowRoot>();
  const attach = (within: ParentNode): void => {
    for (const template of within.querySelectorAll<HTMLTemplateElement>(
      'template[shadowrootmode], template[data-shadow]',
    )) {
      const host = template.parentElement;
      if (!host) continue;
      const mode = template.hasAttribute('data-shadow') ? 'closed' : 'open';
      const shadow = host.attachShadow({ mode });
      shadow.append(template.content);
      template.remove();
      if (mode === 'closed') closed.set(host, shadow);
      attach(shadow);
    }
  };
  attach(root);
  return closed;
}
