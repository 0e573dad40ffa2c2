import type { MantineColorsTuple } from '@mantine/core';

/** Deep teal for action. White on 6 and 7 reads at 5.7 and 7.4 to 1. */
export const teal: MantineColorsTuple = [
  '#edf6f5', '#d3e8e6', '#a6d2cf', '#74b8b4', '#47a09c', '#23857f',
  '#12706c', '#0b5d5b', '#084a49', '#053635',
]; // prettier-ignore

/** Warm grey for the light ground, rules and quiet text (6 reads at 5 to 1 on the ground). */
export const stone: MantineColorsTuple = [
  '#faf9f6', '#f4f2ed', '#eae7e0', '#dcd8cf', '#c5bfb4', '#9d968b',
  '#69635a', '#524d46', '#37332e', '#211f1b',
]; // prettier-ignore

/** The same warmth by night: 0 text, 2 quiet text, 4 rules, 6 raised, 7 surface, 8 ground. */
export const night: MantineColorsTuple = [
  '#ebe8e2', '#d3cfc7', '#b0aaa0', '#857f76', '#4b4741', '#3b3833',
  '#2f2c28', '#24221f', '#1a1816', '#110f0e',
]; // prettier-ignore

export const red: MantineColorsTuple = [
  '#fdf0ee', '#fadbd7', '#f3b3ac', '#ec8a80', '#e16558', '#cd4638',
  '#b5322a', '#9b2620', '#7c1c18', '#5a1310',
]; // prettier-ignore

export const amber: MantineColorsTuple = [
  '#fdf5e4', '#fae6bd', '#f5d085', '#efb94d', '#dd9f25', '#bb8012',
  '#93630a', '#794f06', '#5f3d05', '#432b03',
]; // prettier-ignore

export const green: MantineColorsTuple = [
  '#eef7ef', '#d5ebd8', '#a9d5af', '#7abb83', '#509f5c', '#34833f',
  '#286e35', '#1f5a2b', '#174521', '#0f3016',
]; // prettier-ignore
