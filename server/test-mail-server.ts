import { fork } from "node:child_process";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { afterAll } from "vitest";

/** A mail as the server took it, and as a mail program reads it. */
export interface Taken extends ParsedMail {
  envelope: { from: string; to: string[]; user?: string };
}

interface Said {
  port?: number;
  asked?: true;
  told?: true;
  taken?: string;
  from?: string;
  to?: string[];
  user?: string;
}

/** How the server behaves: whom it does not know, and where it keeps a sender waiting. */
interface Behaviour {
  refuse?: string;
  hold?: "asked" | "taken" | null;
}

/** A real mail server for one test file, in a process of its own on this machine; ended after the file. */
export const testMailServer = async () => {
  const child = fork(join(import.meta.dirname, "../scripts/test-smtp.mjs"));
  afterAll(() => child.disconnect());
  const waiting = new Set<(said: Said) => void>();
  const raw: Said[] = [];
  /** The next thing it says that fits. */
  const next = (fits: (said: Said) => boolean) =>
    new Promise<Said>((resolve) => {
      const hear = (said: Said) => {
        if (!fits(said)) return;
        waiting.delete(hear);
        resolve(said);
      };
      waiting.add(hear);
    });
  child.on("message", (said: Said) => {
    if (said.taken !== undefined) raw.push(said);
    for (const hear of [...waiting]) hear(said);
  });
  const { port } = await next((said) => said.port !== undefined);
  return {
    url: `smtp://127.0.0.1:${port}`,
    behave: async (behaviour: Behaviour) => {
      const heard = next((said) => said.told === true);
      child.send(behaviour);
      await heard;
    },
    /** Once it has been asked to take a mail, or has it whole. */
    once: (what: "asked" | "taken") => next((said) => said[what] !== undefined),
    /** What it took since the last look. */
    taken: async (): Promise<Taken[]> =>
      Promise.all(
        raw.splice(0).map(async ({ taken = "", from = "", to = [], user }) => ({
          ...(await simpleParser(taken)),
          envelope: { from, to, ...(user && { user }) },
        })),
      ),
  };
};
