import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

/*
 * What an isolate holds, by V8's own account: its heap in use, what waits to be
 * collected included, and the buffers outside of it, WebAssembly's among them.
 */

/** @see https://chromedevtools.github.io/devtools-protocol/v8/Runtime/#method-getHeapUsage */
interface HeapUsage {
  usedSize: number;
  backingStorageSize: number;
}

const MIB = 1024 * 1024;
/** Between two questions while requests run, in milliseconds. The isolate answers when it comes to rest. */
const PAUSE = 10;

export interface IsolateMemory {
  /** The most that it held when asked, all along while `work` ran, in MiB. */
  peakWhile(work: () => Promise<void>): Promise<number>;
  close(): void;
}

/** Connects to the isolate of a worker that was started with an inspector. */
export async function watchMemory(inspector: string): Promise<IsolateMemory> {
  const [target] = (await (await fetch(`${inspector}/json`)).json()) as { webSocketDebuggerUrl: string }[];
  if (!target) throw new Error("workerd's inspector tells of no isolate");
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await once(socket, "open");
  let asked = 0;
  const heldNow = async () => {
    asked += 1;
    const answer = once(socket, "message");
    socket.send(JSON.stringify({ id: asked, method: "Runtime.getHeapUsage" }));
    const [message] = await answer;
    const { result } = JSON.parse(message.data) as { result: HeapUsage };
    return (result.usedSize + result.backingStorageSize) / MIB;
  };
  return {
    async peakWhile(work) {
      let peak = await heldNow();
      let isDone = false;
      const asking = async () => {
        while (!isDone) {
          peak = Math.max(peak, await heldNow());
          await wait(PAUSE);
        }
      };
      await Promise.all([asking(), work().finally(() => (isDone = true))]);
      return Math.max(peak, await heldNow());
    },
    close: () => socket.close(),
  };
}
