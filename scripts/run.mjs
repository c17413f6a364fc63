import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * Runs a program and collects its output.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & { show?: (line: string) => void }} [options] show: is given each line as it comes
 * @returns {Promise<{ code: number, output: string }>} code 127 when it cannot be started at all
 */
export function run(command, args, { show, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
      if (show) createInterface(stream).on("line", show);
    }
    child.once("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.once("close", (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\n${signal}` : output }),
    );
  });
}

/** The last lines of an output, for a reason that fits a screen. */
export const tail = (output, lines = 30) => output.trimEnd().split("\n").slice(-lines).join("\n");
