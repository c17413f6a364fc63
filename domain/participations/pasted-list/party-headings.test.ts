import { describe, expect, it } from "vitest";
import { partyIn } from "./party-headings";

const read = (line: string) => {
  const party = partyIn(line);
  return party && [party.organization?.text, party.side, party.size];
};

describe("the party that an English line announces", () => {
  it.each([
    ["Visiting delegation: Model Bank (3)", ["Model Bank", "guest", 3]],
    ["• Port of Sampleton (hosts)", ["Port of Sampleton", "host", undefined]],
    [
      "Please note that the visitors from Model Lifting Co., Ltd. will be:",
      ["Model Lifting Co., Ltd.", "guest", undefined],
    ],
    [
      "The Model Foundation is pleased to nominate the following participants:",
      ["Model Foundation", undefined, undefined],
    ],
    [
      "We are expecting a five-member delegation from Wzór Wind Sp. z o.o.:",
      ["Wzór Wind Sp. z o.o.", "guest", 5],
    ],
    [
      "Your hosts at Sample Air Cargo (Asia) Limited:",
      ["Sample Air Cargo (Asia) Limited", "host", undefined],
    ],
    ["12 March: visit of the Model Museum", ["Model Museum", "guest", undefined]],
    [
      "Please prepare badges for the following visitors from Model Steel JSC:",
      ["Model Steel JSC", "guest", undefined],
    ],
    ["We look forward to welcoming the team of Model Bank:", ["Model Bank", "guest", undefined]],
  ])("%s", (line, expected) => expect(read(line)).toEqual(expected));

  it.each([
    "Visit to the Model Museum",
    "Thank you for the invitation from the Model Bank",
    "Model Bank will host the following guests:",
    "Hosts: Ann Sample",
    "Visitors from Sampleton",
    "Name: Ann Sample",
    "Five students of the Model College",
    "Reception hosted by the Model Chamber for the guests below:",
    "The Model Chamber and the Sample Bank met on Friday. Present were:",
    "Dinner at the Model Hotel with our guests",
  ])("is not in %s", (line) => expect(read(line)).toBeUndefined());
});
