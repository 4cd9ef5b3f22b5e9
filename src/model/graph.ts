/** What depends on what: bases, layers, machines and cases. */

export interface GraphNode {
  /** As in a plan: `base:tahoe`, `layer:brewed`, `machine:dev`, `case:bootstrap@tahoe`. */
  readonly id: string;
  readonly kind: 'base' | 'layer' | 'machine' | 'case';
  readonly name: string;
  /** Of a base its image, of a machine its VM; else empty. */
  readonly detail: string;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** `from` cannot begin before `to` has ended well. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}
