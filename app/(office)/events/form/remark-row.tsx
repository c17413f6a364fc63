"use client";

import { useTranslations } from "next-intl";
import { formOfAct } from "@/domain/events/point-forms";
import { ACTS_WITH_WHOM } from "@/domain/events/remark-rules";
import type { DraftRecord, Remark } from "@/domain/events/shape";
import { proposalsOf } from "@/domain/follow-ups/propose";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { useDerived, useFormRecord, useValue } from "./form-record";
import { DetailsButton, More } from "./more";
import people from "./people.module.css";
import { ParticipantField, PeopleField } from "./people-fields";
import { ChoiceField, FlagField } from "./plain-fields";
import { useApplyProposals } from "./proposed-rows";
import { TextRows } from "./rows";
import { TextField } from "./text-field";

/** Who spoke: people, perhaps with others whom nobody noted, or all and nobody in particular. */
function SpeakersField({ remark }: { remark: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const name = `${remark}.by`;
  const all = useDerived((each) => each.value(name) === "all");
  const open = useValue<boolean>(`${remark}.byOpen`) === true;
  const some = useDerived((each) => {
    const { by } = (each.value(remark) as Remark | undefined) ?? {};
    return Array.isArray(by) && by.length > 0;
  });
  const choose = (everybody: boolean) => {
    if (everybody) form.set(`${remark}.byOpen`, undefined);
    form.set(name, everybody ? "all" : undefined);
  };
  return (
    <div className={classes.inline} style={{ flex: "1 1 10rem" }}>
      {!all && (
        <div style={{ flex: "1 1 10rem" }}>
          <PeopleField bare name={name} />
        </div>
      )}
      {open && <span className={people.mark}>{t("fields.open")}</span>}
      {!some && (
        <label className={classes.flag}>
          <input
            type="checkbox"
            data-path={all ? form.pathOf(name) : undefined}
            checked={all}
            onChange={(event) => choose(event.target.checked)}
          />
          {t("allSpoke")}
        </label>
      )}
    </div>
  );
}

/** Creates follow-ups from all points of a remark that could become one, with one button. */
function FollowButton({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const applyProposals = useApplyProposals();
  const proposed = (record: DraftRecord) => {
    const remark = form.value(name) as Remark | undefined;
    return remark ? proposalsOf(record, remark.key) : [];
  };
  const open = useDerived((each) => proposed(each.record()).length);
  if (open === 0) return null;
  return (
    <button type="button" className={classes.link} onClick={() => applyProposals(proposed)}>
      {t("promiseToFollowUp", { count: open })}
    </button>
  );
}

/** One remark: who, which act, to whom, and its points in the form that the act asks for. */
export function RemarkRow({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const { isOpen } = useDisclosure();
  const act = useValue<Remark["act"] & string>(`${name}.act`);
  const path = form.pathOf(name);
  const pointForm = formOfAct(act);
  const has = useDerived((each) => {
    const remark = each.value(name) as Remark | undefined;
    return {
      whom: Boolean(remark?.whom?.en || remark?.whom?.zh),
      message: Boolean(remark?.message?.en || remark?.message?.zh || remark?.from?.length),
      points: (remark?.points?.length ?? 0) > 0,
      speakers: remark?.byOpen === true || (Array.isArray(remark?.by) && remark.by.length > 0),
    };
  });
  const shown = isOpen(path);
  const takesWhom = act !== undefined && (ACTS_WITH_WHOM as readonly string[]).includes(act);
  return (
    <div data-row={path}>
      <div className={classes.with}>
        <div className={classes.inline}>
          <SpeakersField remark={name} />
          <ChoiceField bare needed={act !== undefined} name={`${name}.act`} />
        </div>
        <DetailsButton id={path} label={t("remarkDetails")} />
      </div>
      {(takesWhom || has.whom) && <TextField name={`${name}.whom`} example="delegation" />}
      {(act === "convey" || has.message) && (
        <>
          <PeopleField name={`${name}.from`} />
          <TextField name={`${name}.message`} example="message" />
        </>
      )}
      {((pointForm && pointForm !== "none") || has.points) && <TextRows bare name={`${name}.points`} />}
      {act === "promise" && <FollowButton name={name} />}
      {shown && (
        <div className={classes.details} data-within={path}>
          {has.speakers && <FlagField name={`${name}.byOpen`} label="open" />}
          <PeopleField name={`${name}.to`} />
          <TextField long name={`${name}.quote`} example="quote" />
          <FlagField name={`${name}.counted`} />
          <ParticipantField name={`${name}.onBehalfOf`} />
          {act !== "convey" && !has.message && (
            <More id={path}>
              <PeopleField name={`${name}.from`} />
              <TextField name={`${name}.message`} />
            </More>
          )}
        </div>
      )}
    </div>
  );
}
