export const isKnown = ({ availability }) => availability !== 'unknown';
