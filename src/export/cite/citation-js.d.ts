/** What is used of the citation library, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: Record<string, unknown>[];
    format(output: 'bibliography' | 'citation', options: Record<string, unknown>): string;
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): {
        styles: { add(name: string, style: unknown): void; get(name: string): string };
      };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'style-chicago' {
  const style: unknown;
  export default style;
}
