package dk.pejlingfixture.store;

/** Breaks: no Util, Helper, Manager or ServiceImpl. */
class DateHelper {}
