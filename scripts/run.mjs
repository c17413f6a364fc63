import { spawn } from "node:child_process";

/**
 * Runs a program and collects its output.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & { show?: boolean }} [options] show: also print it as it comes
 * @returns {Promise<{ code: number, output: string }>} code 127 when it cannot be started at all
 */
export function run(command, args, { show = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.once("close", (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\n${signal}` : output }),
    );
  });
}

/** The last lines of an output, for a reason that fits a screen. */
export const tail = (output, lines = 30) => output.trimEnd().split("\n").slice(-lines).join("\n");
