import type { Basis, Citation, Modality } from "./citation.js";

/** Cites the numbered norms of one source, each as binding as that source unless it says otherwise. */
export const citing =
  (source: string, basis: Basis) =>
  (
    norm: string,
    section: string,
    modality: Modality,
    differing: { readonly basis?: Basis; readonly contested?: true } = {},
  ): Citation & { readonly norm: string } =>
    Object.freeze({ source, section, norm, modality, basis, ...differing });
