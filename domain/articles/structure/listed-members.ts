import type { Message } from "../content/message";

/** The people of the lists of those who came or were present. */
export const membersOf = (messages: readonly Message[]): string[] => {
  const people: string[] = [];
  for (const message of messages)
    if (message.type === "members" || message.type === "present") people.push(...message.people);
  return people;
};
