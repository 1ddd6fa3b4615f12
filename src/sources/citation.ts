/**
 * How binding a norm is, from the law down to custom. `custom` also marks what trepart itself adds
 * because the sources leave it open.
 */
export type Basis =
  | "law"
  | "regulation"
  | "central-agreement"
  | "council-resolution"
  | "local-agreement"
  | "guidance"
  | "custom";

/** What the norm's own words say: must, should, may, or only a definition or a reported fact. */
export type Modality = "must" | "must-not" | "should" | "may" | "definition" | "fact";

/** Where a norm stands and how binding it is. Plain data; every finding carries at least one. */
export interface Citation {
  /** The document or act, by its id (`"handbook-2021"`, `"local-government-act"`); an app's own sources are welcome. */
  readonly source: string;
  /** Chapter heading or § in that source, as printed there. */
  readonly section: string;
  /** The norm's number in the register of norms, `"S001"` to `"S210"`, where it has one. */
  readonly norm?: string;
  readonly modality?: Modality;
  readonly basis: Basis;
  /** True where another source holds the opposite. */
  readonly contested?: boolean;
  /** Calendar day, `YYYY-MM-DD`, on which a person last read the text. */
  readonly readOn?: string;
}
