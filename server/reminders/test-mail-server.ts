import { fork } from "node:child_process";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { afterAll } from "vitest";

/** A mail as the server received it and as a mail client parses it. */
interface ReceivedMail extends ParsedMail {
  envelope: { from: string; to: string[]; user?: string };
}

interface ServerMessage {
  port?: number;
  asked?: true;
  configured?: true;
  taken?: string;
  from?: string;
  to?: string[];
  user?: string;
}

/** The server's behaviour: which recipient it refuses and at which step it delays a sender. */
interface Behaviour {
  refuse?: string;
  hold?: "asked" | "taken" | null;
}

/** An SMTP server for one test file, in its own process; stopped after the file. */
export const testMailServer = async () => {
  const child = fork(join(import.meta.dirname, "../../scripts/test-smtp.mjs"));
  afterAll(() => child.disconnect());
  const waiting = new Set<(message: ServerMessage) => void>();
  const raw: ServerMessage[] = [];
  /** The next message from the server process that matches. */
  const next = (fits: (message: ServerMessage) => boolean) =>
    new Promise<ServerMessage>((resolve) => {
      const onMessage = (message: ServerMessage) => {
        if (!fits(message)) return;
        waiting.delete(onMessage);
        resolve(message);
      };
      waiting.add(onMessage);
    });
  child.on("message", (message: ServerMessage) => {
    if (message.taken !== undefined) raw.push(message);
    for (const onMessage of [...waiting]) onMessage(message);
  });
  const { port } = await next((message) => message.port !== undefined);
  const behave = async (behaviour: Behaviour) => {
    const heard = next((message) => message.configured === true);
    child.send(behaviour);
    await heard;
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    behave,
    /** Resolves once it has been asked to receive a mail, or has received one. */
    once: (what: "asked" | "taken") => next((message) => message[what] !== undefined),
    /** The mails received since the last call. */
    taken: async (): Promise<ReceivedMail[]> => {
      // The sender may have the server's answer before this process has its message, which precedes the answer to this one.
      await behave({});
      return Promise.all(
        raw.splice(0).map(async ({ taken = "", from = "", to = [], user }) => ({
          ...(await simpleParser(taken)),
          envelope: { from, to, ...(user && { user }) },
        })),
      );
    },
  };
};
