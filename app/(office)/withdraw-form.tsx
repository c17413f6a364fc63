"use client";

import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

/** Asks for the reason of archiving; restorable, so no further confirmation. */
export function WithdrawForm({
  label,
  hint,
  button,
  busy,
  onSubmit,
}: {
  label: string;
  hint: string;
  button: string;
  busy: boolean;
  onSubmit: (reason: string) => void;
}) {
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(reason);
  };
  return (
    <form onSubmit={submit}>
      <Textarea
        label={label}
        description={hint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        rows={3}
        maxLength={500}
        required
        data-autofocus
      />
      <Button type="submit" mt="md" loading={busy}>
        {button}
      </Button>
    </form>
  );
}
