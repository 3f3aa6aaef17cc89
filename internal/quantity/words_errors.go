package quantity

// faultText gives the words of an error, for a programmer; what a reader sees
// is written by the caller from the Fault.
func faultText(f Fault) string {
	switch f {
	case NotANumber:
		return "not a number"
	case TooLong:
		return "number with too many digits"
	case TrailingText:
		return "text after the number"
	case LeadingText:
		return "text before the number"
	case NotOneNumber:
		return "not a measured number"
	}
	return "not a published number"
}
