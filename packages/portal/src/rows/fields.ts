import { isIdentifier } from '@guildhall/core';
import { z } from 'zod';

/** The id of a row. */
export const id = z.string().refine(isIdentifier, 'One to a hundred letters, digits or . _ : / @ -');
/** A calendar day in Europe/London, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** An instant in UTC, `2026-03-02T09:30:00.000Z`. */
export const instant = z.iso.datetime();
/** A short text of people. */
export const line = z.string().trim().min(1).max(200);
/** A long text of people. */
export const prose = z.string().trim().min(1).max(4000);
/** Whole pence; below zero for what is owed back. */
export const pence = z.int();
/** Whole points. */
export const points = z.int().min(0).max(100);
/** An email address, as it was written. */
export const email = z.email().max(254);

/** An email address in the form by which it is found: two that differ in case only are one. */
export const emailKey = (address: string): string => address.trim().toLowerCase();

/** What every row has. */
export const rowFields = { id, body: z.string().min(1) };

/** Where a person or firm is. `country` is ISO 3166-1 alpha-2. */
export const address = z.object({
  lines: z.array(line).min(1).max(6),
  postcode: line.optional(),
  country: z.string().regex(/^[A-Z]{2}$/),
});
