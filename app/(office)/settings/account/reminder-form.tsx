"use client";

import { Alert, Button, Checkbox, NativeSelect, NumberInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type Control, Controller, useForm } from "react-hook-form";
import type { z } from "zod";
import { DIGESTS, REMINDER_KINDS } from "@/domain/reminders/reminder";
import type { SaveReminderSettings, saveReminderSettingsInput } from "@/domain/reminders/settings";
import { useFieldSentence } from "../../../field-sentence";
import { lazyResolver } from "../../../lazy-resolver";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import classes from "../settings.module.css";

const schema = async () => (await import("@/domain/reminders/settings")).saveReminderSettingsInput;

type Chosen = z.input<typeof saveReminderSettingsInput>;

/** Checkboxes for the kinds of reminders. */
function KindBoxes({
  control,
  name,
  label,
  hint,
}: {
  control: Control<Chosen, unknown, SaveReminderSettings>;
  name: "atOnce" | "robotKinds";
  label: string;
  hint: string;
}) {
  const t = useTranslations("values.reminderKind");
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => (
        <Checkbox.Group label={label} description={hint} value={[...value]} onChange={onChange}>
          <div className={classes.kinds}>
            {REMINDER_KINDS.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(kind)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    />
  );
}

/** Whose robots deliver which kinds of reminders. */
function RobotChoice({
  control,
  ofUnit,
}: {
  control: Control<Chosen, unknown, SaveReminderSettings>;
  ofUnit: readonly string[];
}) {
  const t = useTranslations();
  return (
    <>
      <Controller
        control={control}
        name="robotScopes"
        render={({ field: { value, onChange } }) => (
          <Checkbox.Group
            label={t("robots.choose.scopes")}
            description={t("robots.choose.scopesHint")}
            value={[...value]}
            onChange={onChange}
          >
            <div className={classes.kinds}>
              <Checkbox value="own" label={t("robots.choose.own")} />
              <Checkbox
                value="unit"
                label={t("robots.choose.unit", {
                  some: ofUnit.length > 0 ? "yes" : "no",
                  names: ofUnit.join(t("settings.comma")),
                })}
              />
            </div>
          </Checkbox.Group>
        )}
      />
      <KindBoxes
        control={control}
        name="robotKinds"
        label={t("robots.choose.kinds")}
        hint={t("robots.choose.kindsHint")}
      />
    </>
  );
}

/** Which reminders come by mail and by group robots, the digest, and days before a due date. */
export function ReminderForm({
  chosen,
  mail,
  robots,
}: {
  chosen: Chosen;
  /** Whether the office sends any, where to, and the trouble that the last one met, as a sentence. */
  mail: { on: boolean; address: string; trouble: string | null };
  /** The names of the robots of one's unit; absent where no robot delivers one's reminders. */
  robots: { ofUnit: readonly string[] } | undefined;
}) {
  const t = useTranslations();
  const client = useTRPCClient();
  const { act, busy } = useWriteAction();
  const field = useFieldSentence();
  const form = useForm<Chosen, unknown, SaveReminderSettings>({
    resolver: lazyResolver(schema),
    values: chosen,
  });
  const save = (given: SaveReminderSettings) => client.reminders.saveSettings.mutate(given);
  const submit = form.handleSubmit((given) =>
    act({
      work: () => save(given),
      message: t("reminders.form.saved"),
      undo: {
        work: async ({ version }) => save({ ...(await schema()).parse(chosen), version }),
        message: t("reminders.form.saved"),
      },
    }),
  );
  return (
    <form
      id="reminders"
      className={`${classes.form} ${classes.narrow} ${classes.after}`}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <h2 className={classes.part}>{t("reminders.form.title")}</h2>
      <div className={classes.hint}>
        <p>{t("reminders.form.lead")}</p>
        <p>{mail.on ? t("reminders.form.to", { address: mail.address }) : t("reminders.form.off")}</p>
      </div>
      {mail.trouble && (
        <Alert color="yellow" variant="light">
          {mail.trouble}
        </Alert>
      )}
      <Controller
        control={form.control}
        name="dueIn"
        render={({ field: { ref, ...days } }) => (
          <NumberInput
            {...days}
            ref={ref}
            label={t("reminders.form.dueIn")}
            description={t("reminders.form.dueInHint")}
            min={0}
            max={60}
            allowDecimal={false}
            error={field(form.formState.errors.dueIn?.message)}
          />
        )}
      />
      <NativeSelect
        label={t("reminders.form.digest")}
        description={t("reminders.form.digestHint")}
        data={DIGESTS.map((value) => ({ value, label: t(`values.digest.${value}`) }))}
        {...form.register("digest")}
      />
      <KindBoxes
        control={form.control}
        name="atOnce"
        label={t("reminders.form.atOnce")}
        hint={t("reminders.form.atOnceHint")}
      />
      {robots && <RobotChoice control={form.control} ofUnit={robots.ofUnit} />}
      <div>
        <Button type="submit" loading={busy}>
          {t("ui.save")}
        </Button>
      </div>
    </form>
  );
}
