import { agendaBlocks } from "../agenda";
import { brokenUp, type Composed, line, paragraph } from "../compose";
import { type Facts, phrase } from "../facts";
import { freshMemory, type Rehearsal } from "../memory";
import { peopleLines } from "../people";
import { plain } from "../phrase";
import type { Plan } from "../plan";
import type { Tell } from "../tell";
import { agendaWords } from "./agenda";
import { agreementBlocks, agreementLead, agreementRest } from "./agreements";
import { creditBlocks } from "./credits";
import { figures } from "./figures";
import { followUpBlocks } from "./follow-ups";
import { headline } from "./headline";
import { leadLines } from "./lead";
import { noticeBlocks } from "./notice";
import { organizerLines } from "./organizers";
import { outcomeLines } from "./outcomes";
import { eventNoun, peopleWords } from "./people";
import { settingLines } from "./setting";

/** The Chinese article, block by block. `rehearsal`: what a first telling found out; without people of its own in the first. */
export const chineseBlocks = (
  facts: Facts,
  plan: Plan,
  rehearsal: Rehearsal | undefined,
): { blocks: Composed[]; told: Set<string> } => {
  const tell: Tell = {
    facts,
    plan,
    memory: freshMemory(rehearsal ?? { told: new Set() }),
  };
  const blocks: Composed[] = [];
  const title = headline(tell);
  if (title) blocks.push({ type: "headline", line: title });
  const done = (): { blocks: Composed[]; told: Set<string> } => ({
    blocks: [...blocks, ...figures(tell), ...creditBlocks(tell)],
    told: new Set(tell.memory.people.keys()),
  });
  if (plan.form === "notice") {
    blocks.push(...noticeBlocks(tell));
    return done();
  }
  const dated = facts.record.when?.start !== undefined;
  const before = dated ? [] : settingLines(tell, false);
  const lead = leadLines(tell, before.length > 0);
  const after = dated ? settingLines(tell, true) : [];
  const news =
    facts.record.kind !== "signing" && plan.news
      ? agreementLead(tell, plan.news, plain(plan.visit ? "其间" : "会上"), plain(""))
      : undefined;
  const organizers = organizerLines(tell, facts.record.organizers, "organizers", eventNoun(tell));
  const people = rehearsal ? peopleLines(tell, peopleWords) : undefined;
  const close = people?.close() ?? [];
  blocks.push(
    ...paragraph("lead", [
      ...before,
      ...lead,
      ...after,
      ...(news ? [news] : []),
      ...(organizers.length > 0 ? [] : close),
    ]),
  );
  if (organizers.length > 0) blocks.push(...paragraph("organizers", [...organizers, ...close]));
  if (
    plan.news &&
    !plan.items.some((entry) => entry.agreements.some((told) => told.agreement === plan.news?.agreement))
  )
    blocks.push(...agreementRest(tell, plan.news));
  blocks.push(...paragraph("people", people?.after() ?? []));
  blocks.push(...agendaBlocks(tell, agendaWords));
  for (const agreement of plan.agreements) blocks.push(...agreementBlocks(tell, agreement));
  const loose = ({ outcome }: (typeof plan.outcomes)[number]) =>
    plan.visit && outcome.type !== "result" && outcome === plan.outcomes[0]?.outcome
      ? plain(facts.record.kind === "meeting" ? "会见中" : "其间")
      : undefined;
  for (const outcome of plan.outcomes)
    blocks.push(...paragraph("outcomes", outcomeLines(tell, outcome, loose(outcome)), [outcome.outcome.key]));
  const told = new Set(tell.memory.people.keys());
  blocks.push(...followUpBlocks(tell));
  blocks.push(...paragraph("people", people?.last() ?? []));
  blocks.push(
    ...brokenUp(
      "background",
      facts.list(facts.record.background, "background").map((said) => line(said.path, phrase(said), true)),
      220,
    ),
  );
  return { ...done(), told };
};
