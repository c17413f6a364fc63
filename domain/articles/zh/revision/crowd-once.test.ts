import { expect, it } from "vitest";
import { type Line, line } from "../../compose";
import { plain } from "../../phrase";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withCrowdOnce } from "./crowd-once";

const CROWD = "来自各地的养蜂企业、合作社代表和各级蜂业部门人员共300人参加";

const sourcedList = (list: string): Line =>
  line("people.a", plain(list, ["participants[a].group.zh", "participants[b].group.zh"]));

const text = (list: string): string =>
  textsOf(withCrowdOnce([paragraph("lead", said("lead", CROWD), sourcedList(list))]))[0] ?? "";

it("leaves out groups of people who are in the number of all", () => {
  expect(text("全国各地养蜂企业代表、各级蜂业部门代表等参加博览会")).toBe(CROWD);
});

it("keeps groups of which the number says nothing", () => {
  expect(text("全国各地养蜂企业代表、湖滨大学师生代表等参加博览会")).toContain("师生代表");
});
