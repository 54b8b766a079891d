import { readFileSync } from "node:fs";

/** MiB of memory that a process uses (Linux). */
export function memoryOf(pid: number): number {
  const [, kibibytes] = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kibibytes) / 1024);
}
