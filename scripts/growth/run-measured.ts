import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took. */
export interface Cost {
  readonly seconds: number;
  /** The most memory it held at once, in bytes; null where the system does not tell. */
  readonly memory: number | null;
  /** Seconds of processor: the same on a busy machine; null where the system does not tell. */
  readonly processor: number | null;
  readonly status: number | null;
  readonly output: string;
}

/** Runs a module of Node in a folder and watches its time and memory. */
export function runMeasured(folder: string, args: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  let [memory, processor]: (number | null)[] = [null, null];
  const collect = (text: unknown) => {
    // The end is what tells of a fault.
    output = (output + String(text)).slice(-20_000);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const watch = setInterval(() => {
    memory = readPeak(child.pid) ?? memory ?? null;
    processor = readProcessor(child.pid) ?? processor ?? null;
  }, 250);
  return new Promise((resolve) =>
    child.on('close', (status) => {
      clearInterval(watch);
      resolve({
        seconds: (performance.now() - started) / 1000,
        memory: memory ?? null,
        processor: processor ?? null,
        status,
        output,
      });
    }),
  );
}

/** The peak of a process as Linux keeps it. */
function readPeak(pid: number | undefined): number | null {
  try {
    const [, kilobytes] =
      /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}

/** Time a process has spent on processors, in hundredths of a second as Linux keeps it. */
function readProcessor(pid: number | undefined): number | null {
  try {
    const [, , user = '', system = ''] =
      /\) (?:\S+ ){11}((\d+) (\d+))/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return user === '' ? null : (Number(user) + Number(system)) / 100;
  } catch {
    return null;
  }
}
