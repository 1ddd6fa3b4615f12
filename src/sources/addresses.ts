import type { Citation } from "./citation.js";

const acts: Readonly<Record<string, string>> = {
  "local-government-act": "https://lovdata.no/lov/2018-06-22-83",
  "working-environment-act": "https://lovdata.no/lov/2005-06-17-62",
  "election-act": "https://lovdata.no/lov/2023-06-16-62",
  "regulation-on-participation": "https://lovdata.no/forskrift/2011-12-06-1355",
};

/** Where the public can read what is cited, by § where there is one; only acts, regulations and the ministry have such an address. */
export function addressOf({ source, section }: Citation): string | undefined {
  const act = Object.hasOwn(acts, source) ? acts[source] : undefined;
  const [, paragraph] = /^§ (\d+-\d+)/.exec(section) ?? [];
  if (act !== undefined) return paragraph === undefined ? act : `${act}/%C2%A7${paragraph}`;
  const [document] = (source === "ministry-guidance" && /^id\d+/.exec(section)) || [];
  return document && `https://www.regjeringen.no/${document}/`;
}
