import { readdirSync, readFileSync } from "node:fs";

/** MiB of memory that the workerd processes of this one use (Linux). */
export function workerdMemory(): number {
  const pages = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => memoryOfChild(pid))
    .reduce((sum, mebibytes) => sum + mebibytes, 0);
  return Math.round(pages);
}

function memoryOfChild(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(status)?.[1];
    const isOurs = field("Name") === "workerd" && field("PPid") === String(process.pid);
    return isOurs ? Number(field("VmRSS")) / 1024 : 0;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
