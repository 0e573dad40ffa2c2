/**
 * When a Hijri month begins in Malaysia, by imkanur-rukyah as kept since 1443H: on the evening before its first day, at
 * sunset at Langkawi, the moon stands at least 3° high and at least 6.4° from the sun. Both are topocentric, without air.
 */
import {
  AngleBetween,
  Body,
  Equator,
  Horizon,
  MakeTime,
  Observer,
  SearchMoonPhase,
  SearchRiseSet,
  type AstroTime,
} from 'astronomy-engine';
import { addDays, civilDateOf, toInstant, type CivilDate } from '../../domain/time/civil-time';

const LANGKAWI = new Observer(6.43, 99.7, 0);
const LEAST_ALTITUDE = 3;
const LEAST_ELONGATION = 6.4;

/** Days from new moon to new moon, in the mean. */
const LUNATION = 29.530588861;
/** A new moon, and the month that followed it: Rabiulawal 1444. */
const KNOWN = { index: 1444 * 12 + 2, newMoon: new Date('2022-09-25T21:55:00Z') };
const DAY_MS = 86_400_000;

/** The first day of the month of this index: twelve a year, Muharam of the year 0 is 0. */
export function seenMonth(index: number): CivilDate {
  const guess = KNOWN.newMoon.getTime() + (index - KNOWN.index) * LUNATION * DAY_MS;
  const newMoon = SearchMoonPhase(0, new Date(guess - 3 * DAY_MS), 8);
  if (newMoon === null) throw new Error(`no new moon near month ${index}`);
  let sunset = sunsetAfter(newMoon);
  while (!isSeen(sunset)) sunset = sunsetAfter(MakeTime(sunset.AddDays(0.5)));
  return addDays(civilDateOf(toInstant(Math.trunc(sunset.date.getTime()))), 1);
}

function sunsetAfter(time: AstroTime): AstroTime {
  const sunset = SearchRiseSet(Body.Sun, LANGKAWI, -1, time, 2);
  if (sunset === null) throw new Error('the sun does not set');
  return sunset;
}

function isSeen(time: AstroTime): boolean {
  const moon = Equator(Body.Moon, time, LANGKAWI, true, true);
  const sun = Equator(Body.Sun, time, LANGKAWI, true, true);
  const { altitude } = Horizon(time, LANGKAWI, moon.ra, moon.dec);
  return altitude >= LEAST_ALTITUDE && AngleBetween(moon.vec, sun.vec) >= LEAST_ELONGATION;
}
