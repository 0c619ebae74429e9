import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ENDPOINT } from "./wire";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/exporting.md"), "utf8");

export type Row = Record<string, string>;

/** What is told of a relationship in every format. */
const TOLD = ["Id", "Source", "Target", "Label", "from", "until", "citations"];

/** What the page on exports has people run in a language, under "One command each". */
export function shown(language: string): string {
  const [, part] = PAGE.split("## One command each");
  const block = new RegExp("```" + language + "\n(.*?)```", "s").exec(part);
  if (!block) {
    throw new Error(`src/docs/exporting.md shows nothing in ${language}`);
  }
  return block[1];
}

/** A folder with the files that the first command of the page brings. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "throughline-files"));
  const command = shown("sh").replace("http://localhost:8080", new URL(ENDPOINT).origin);
  execFileSync("sh", ["-ec", command], { cwd: made, stdio: "pipe" });
  return made;
}

/** Relationships in one order, whoever read them. */
export function relationships(edges: Row[]): string[] {
  return edges.map((edge) => TOLD.map((name) => edge[name] ?? "").join("|")).sort();
}

/** The days between which something was, as Gephi tells them. */
export function days({ Start, End }: Row): string {
  return Start || End ? `<[${Start || "-Infinity"}, ${End || "Infinity"}]>` : "";
}
