import type { Who } from "../../reference/facts";

/** Hosts of whom only that is known. */
const HOSTING = /^(?:the |their |local )?(?:hosts|host (?:families|family|parents|side|team))$/i;

/** Whether all that is known of a list is that they were hosts: "The hosts included host families" says nothing. */
export const areOnlyHosts = (whos: readonly Who[]): boolean =>
  whos.every((who) => who.side === "host" && who.of.length === 0 && HOSTING.test(who.group?.text ?? ""));
