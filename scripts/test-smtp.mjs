// A real SMTP server for the tests, in a process of its own: `fork` this file. It reports its port and each accepted mail,
// and accepts commands: { refuse: address }, { hold: "asked" | "taken" | null }.
import process from "node:process";
import { SMTPServer } from "smtp-server";

const behaviour = { refuse: "", hold: null };
const send = (message) => process.send(message);

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  disableReverseLookup: true,
  onAuth: ({ username, password }, _session, answer) =>
    password === "a password" ? answer(null, { user: username }) : answer(new Error("535 not you")),
  onMailFrom: (_address, _session, answer) => {
    send({ asked: true });
    // Held: the sender gets no answer.
    if (behaviour.hold !== "asked") answer();
  },
  onRcptTo: ({ address }, _session, answer) =>
    address === behaviour.refuse
      ? answer(Object.assign(new Error("no such person here"), { responseCode: 550 }))
      : answer(),
  onData: (stream, { user, envelope }, answer) => {
    const parts = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", () => {
      const to = envelope.rcptTo.map((each) => each.address);
      send({ taken: Buffer.concat(parts).toString("utf8"), from: envelope.mailFrom.address, to, user });
      if (behaviour.hold !== "taken") answer();
    });
  },
});
// A sender that is killed leaves its connection behind.
server.on("error", () => {});
server.listen(0, "127.0.0.1", () => send({ port: server.server.address().port }));
process.on("message", (changes) => {
  Object.assign(behaviour, changes);
  send({ configured: true });
});
process.on("disconnect", () => process.exit(0));
