import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { objectOnce, peopleOfPlace } from "./objects-once";

const made = (text: string): string =>
  textOf(reworded(line("a", plain(text)), [objectOnce, peopleOfPlace]).words);

it.each([
  [
    "Lee congratulated all the delegates and welcomed all the delegates from Lakeland",
    "Lee congratulated and welcomed all the delegates from Lakeland",
  ],
  ["at the wood shop in Reed, the people of the wood shop said", "at the wood shop in Reed, its people said"],
  [
    "at the wood shop in Reed, which is run by Lakeland, the people of the wood shop said",
    "at the wood shop in Reed, which is run by Lakeland, the people there said",
  ],
])("name once: %s", (text, once) => {
  expect(made(text)).toBe(once);
});

it.each([
  "Lee thanked the guests and welcomed the visitors",
  "Lee thanked the hosts and also thanked the hosts for the welcome",
  "Lee said: “We greeted the guests and thanked the guests”",
  "Lee inspected the bridge and praised the bridge builders",
  "Lee welcomed the guests and showed the guests the mill",
  "Lee opened the quay and named the quay after Ray",
  "at the wood shop, the roof of the wood shop fell",
  "at the wood shop, the people of the mill spoke",
])("leave what differs: %s", (text) => {
  expect(made(text)).toBe(text);
});
