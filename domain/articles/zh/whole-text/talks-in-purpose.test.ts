import { expect, it } from "vitest";
import { paragraph, said, textsOf } from "./paragraphs.test-data";
import { withTalksInPurpose } from "./talks-in-purpose";

const lead = (...texts: string[]): string[] =>
  textsOf([paragraph("lead", ...texts.map((one, at) => said(`s${at}`, one)))].map(withTalksInPurpose));

it("has bare talks in the words on what they were about", () => {
  const visit = "安例到访湖滨商会，围绕两地交流合作共商发展";
  const better = "安例到访湖滨商会，围绕两地交流合作座谈，共商发展";
  expect(lead(visit, "会长白样接待了来宾，双方座谈")).toEqual([`${better}。会长白样接待了来宾`]);
  expect(lead(`${visit}，会长白样接待了来宾`, "双方座谈")).toEqual([`${better}，会长白样接待了来宾`]);
});

it("leaves talks on something, and words that speak of them already", () => {
  for (const texts of [
    ["安例到访湖滨商会，围绕两地交流合作共商发展", "双方就会务座谈"],
    ["安例到访湖滨商会，围绕两地合作洽谈并共商发展", "双方座谈"],
    ["安例到访湖滨商会", "双方座谈"],
  ])
    expect(lead(...texts)).toEqual([texts.join("。")]);
});
