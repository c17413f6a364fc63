import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { invitedThere, inviterOnce } from "./invited-there";

const made = (text: string): string =>
  textOf(reworded(line("a", plain(text)), [invitedThere, inviterOnce]).words);

it("has the name of those who invited visitors to their own place once", () => {
  expect(made("9月5日，应样本大学邀请，北河大学王小样一行5人到样本大学访问")).toBe(
    "9月5日，北河大学王小样一行5人应邀到样本大学访问",
  );
  expect(made("9月5日，应北国青石道湖滨郡邀请，王小样一行访问青石道湖滨郡")).toBe(
    "9月5日，王小样一行应邀访问北国青石道湖滨郡",
  );
});

it("keeps inviters who are not where the visitors went, or who are people", () => {
  for (const kept of [
    "应样本市侨联邀请，王小样一行访问样本大学",
    "应样本大学校长李例子邀请，王小样一行到样本大学访问",
    "应样本大学邀请，王小样一行到北河市考察样本大学新校区",
    "应北国教育部、样本大学邀请，王小样一行访问样本大学",
    "应样本大学邀请，王小样一行访问样本大学附属医院",
    "应样本大学邀请，王小样一行访问样本大学、北河大学",
  ])
    expect(made(kept)).toBe(kept);
});
